import { showComing } from '../portal/coming.tsx'

showComing({
  title: '证书核验',
  text: '今后可在这里输入证书编号，核对志愿服务证书的真伪。现在请向发证单位查询。',
})
